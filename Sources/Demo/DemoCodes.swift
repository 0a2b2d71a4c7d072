/// The codes of definition files that an invented register uses.
enum DemoCodes {
    /// Why visits are made.
    enum Purpose {
        static let routine = "routine"
        static let newlyweds = "newlyweds"
        static let preconception = "preconception"
        static let folicAcid = "folic-acid"
        static let pregnancy = "pregnancy"
        static let postpartum = "postpartum"
        static let child = "child"
        static let result = "result"
        static let womensHealth = "womens-health"
        static let benefits = "benefits"
        static let elderlyCare = "elderly-care"
        static let leftBehind = "left-behind"
        static let migrant = "migrant"
        static let rights = "rights"
    }

    /// What is talked about.
    enum Topic {
        static let women = "childbearing-women"
        static let menopause = "menopause"
        static let adolescents = "adolescents"
        static let girls = "girls"
        static let newborns = "newborns"
        static let migrants = "migrants"
        static let rights = "rights"
    }

    /// What is given.
    enum Service {
        static let leaflet = "leaflet"
        static let counselling = "counselling"
        static let bloodPressure = "blood-pressure"
        static let folicAcid = "folic-acid"
        static let pregnancyTest = "pregnancy-test"
        static let contraceptives = "contraceptives"
        static let handbook = "handbook"
        static let growth = "growth"
        static let referral = "referral"
        static let papers = "papers"
        static let relief = "relief"
    }

    /// Kinds of screening.
    enum Kind {
        static let pregnancyTest = "pregnancy-test"
        static let breast = "breast"
        static let gynaecological = "gynaecological"
        static let womensDiseases = "womens-diseases"
        static let premarital = "premarital"
        static let preconception = "preconception"
    }

    /// Benefit programmes.
    enum Programme {
        static let onlyChildParents = "only-child-parents"
        static let rewardAssistance = "reward-assistance"
        static let specialAssistance = "special-assistance"
        static let secondBirthWaived = "second-birth-waived"
        static let twoGirl = "two-girl-contraception"

        /// Those in which no new case can arise.
        static let closed: Set<String> = [secondBirthWaived, twoGirl]
    }

    /// Papers that programmes ask for.
    enum Paper {
        static let forOnlyChildParents = ["household-book"]
        static let forRewardAssistance = ["birth-declaration", "household-book"]
        static let forSpecialAssistance = ["loss-declaration", "household-book"]
    }
}
